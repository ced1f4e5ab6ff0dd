import {crc32, deflateRawSync} from 'node:zlib'

export interface ZipEntry {
  name: string
  data: Uint8Array | string
  /** What the archive says of the size; the truth where it is not given. */
  saysSize?: number
  isEncrypted?: boolean
}

/** Pack files into a ZIP archive. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const {name, data, saysSize, isEncrypted} of entries) {
    const bytes = Buffer.from(data)
    const packed = deflateRawSync(bytes)
    const file = Buffer.from(name)
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(isEncrypted ? 0x801 : 0x800, 2)
    header.writeUInt16LE(8, 4)
    header.writeUInt32LE(crc32(bytes), 10)
    header.writeUInt32LE(packed.length, 14)
    header.writeUInt32LE(saysSize ?? bytes.length, 18)
    header.writeUInt16LE(file.length, 22)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), header, file, packed)
    const more = Buffer.alloc(14)
    more.writeUInt32LE(offset, 10)
    table.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, more, file)
    offset += 4 + header.length + file.length + packed.length
  }
  const directory = Buffer.concat(table)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}
