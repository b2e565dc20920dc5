import type { FormRule } from "../../engine/rule-types.ts";

export const personalDetails: readonly FormRule[] = [
  {
    rule: "email",
    kind: "personal-details",
    label: "email",
    find: /(?<![\w.+-])[\w.+%-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/dgi,
  },
];
