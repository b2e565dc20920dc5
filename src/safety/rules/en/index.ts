import type { LanguageRules } from "../../engine/rule-types.ts";
import { words } from "./words.ts";
import { personalDetails } from "./personal-details.ts";

/** English, British and Irish first. */
export const rules: LanguageRules = {
  words,
  forms: personalDetails,
  sentences: [],
};
