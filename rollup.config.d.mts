import type { RollupOptions } from 'rollup';
export default function config(options: { readonly configPages?: boolean }): RollupOptions[];
