import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language";

const repeat = (sentence: string) => `${sentence} `.repeat(Math.ceil(300 / sentence.length));

test.each([
  ["en", "The boats lay on the quay until the morning, and nobody asked the fishermen about the nets they had lost."],
  [
    "de",
    "Die Boote lagen bis zum Morgen am Kai, und niemand fragte die Fischer nach den Netzen, die sie verloren hatten.",
  ],
  ["fr", "Les bateaux restaient à quai jusqu'au matin, et personne ne demandait aux pêcheurs ce qu'ils avaient perdu."],
  ["es", "Los barcos quedaron en el muelle hasta la mañana y nadie preguntó a los pescadores por las redes perdidas."],
  [
    "ko",
    "배들은 아침까지 부두에 묶여 있었고 아무도 어부들에게 잃어버린 그물에 대해 묻지 않았다. 시장은 다음 주에 답하겠다고 말했다.",
  ],
  ["ru", "Лодки стояли у причала до утра, и никто не спросил рыбаков о сетях, которые они потеряли в ту ночь."],
  [
    "nl",
    "De boten lagen tot de ochtend aan de kade en niemand vroeg de vissers naar de netten die ze hadden verloren.",
  ],
  ["sv", "Båtarna låg vid kajen till morgonen och ingen frågade fiskarna om näten de hade förlorat i natten."],
  ["uk", "Човни стояли біля причалу до ранку, і ніхто не питав рибалок про сіті, які вони втратили тієї ночі."],
  ["ja", "船は朝まで岸壁に並んでいて、漁師たちが失った網のことを尋ねる人は誰もいなかった。町長は来週答えると言った。"],
])("%s", async (language, sentence) => {
  expect(await detectLanguage(repeat(sentence))).toBe(language);
});

test.each(["", "Boats on the quay.", "42 ".repeat(200)])("says nothing of %j", async (text) => {
  expect(await detectLanguage(text)).toBeNull();
});
