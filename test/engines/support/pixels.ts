/** Reads a PNG as far as it takes to say how much of it is dark. https://www.w3.org/TR/png-3/ */
import { inflateSync } from 'node:zlib';

const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** The part of the pixels, 0 to 1, that are darker than a light grey. */
export function darkPixels(png: Uint8Array): number {
  const file = Buffer.from(png);
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const size = CHANNELS[file[25] ?? 0];
  if (file[24] !== 8 || !size) throw new TypeError('A PNG of 8 bits with colours was expected.');
  const rows = inflateSync(Buffer.concat(dataOf(file)));
  const stride = width * size;
  let above = Buffer.alloc(stride);
  let dark = 0;
  for (let y = 0; y < height; y++) {
    const row = unfiltered(rows.subarray(y * (stride + 1), (y + 1) * (stride + 1)), above, size);
    for (let x = 0; x < stride; x += size) if ((row[x] ?? 0) + (row[x + 1] ?? 0) + (row[x + 2] ?? 0) < 600) dark += 1;
    above = row;
  }
  return dark / (width * height);
}

function dataOf(file: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return parts;
}

function unfiltered(line: Buffer, above: Buffer, size: number): Buffer<ArrayBuffer> {
  const row = Buffer.alloc(line.length - 1);
  for (let x = 0; x < row.length; x++) {
    const a = x < size ? 0 : (row[x - size] ?? 0);
    const b = above[x] ?? 0;
    const c = x < size ? 0 : (above[x - size] ?? 0);
    const guess = [0, a, b, (a + b) >> 1, paeth(a, b, c)][line[0] ?? 0] ?? 0;
    row[x] = (line[x + 1] ?? 0) + guess;
  }
  return row;
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}
