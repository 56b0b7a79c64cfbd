/** Which drug an order's words name, once doses and directions are taken out of them. */
import {
  drugNameLike,
  ingredientName,
  ingredientsInText,
  rxnormSystem,
} from '../../knowledge/index.ts';
import type { OrderIngredient, OrderProblem } from './order-meaning.ts';
import type { OrderItem } from './order-items.ts';
import type { TokenizedText } from './order-tokens.ts';
import { shortDrugNameIn } from './short-drug-names.ts';

/** The drug of an order. */
interface DrugOfOrder {
  readonly text: string;
  readonly ingredients: readonly OrderIngredient[];
  readonly problems: readonly OrderProblem[];
}

/** Words of orders that are not names of drugs, though they are near to one. */
const plainWords = new Set(
  (
    'take give start begin increase decrease continue change apply inject place tablet tablets ' +
    'capsule dose doses daily weekly before after breakfast dinner water juice mouth stomach ' +
    'insulin empty extended release infusion solution suspension inhaler needed minutes hours ' +
    'morning'
  ).split(' '),
);
const misspeltCharactersMin = 6;

/** The words that no other part of the grammar has taken, as the order writes them. */
function remainingWords(items: readonly OrderItem[], { plain, tokens }: TokenizedText): string {
  const kept: string[] = [];
  for (const item of items) {
    const isNameLike = item.kind === 'word' || item.kind === 'break' || item.kind === 'bare-number';
    for (let index = item.start; index < item.next; index += 1) {
      const token = tokens[index];
      if (token === undefined) continue;
      const written = plain.slice(token.start, token.end);
      // A gap stands where other words were, so that no name reaches across them.
      kept.push(isNameLike ? `${token.isGlued ? '' : ' '}${written}` : ' | ');
    }
  }
  return kept.join('').replace(/\s+/g, ' ');
}

function ingredientOf(code: string): OrderIngredient {
  return { name: ingredientName(code), system: rxnormSystem, code };
}

/** The words that open the order, up to its first amount or direction. */
function openingWords(items: readonly OrderItem[], { plain, tokens }: TokenizedText): string {
  const isName = (item: OrderItem) => ['word', 'break', 'bare-number'].includes(item.kind);
  const first = items.findIndex((item) => item.kind === 'word');
  const rest = items.slice(Math.max(first, 0));
  const count = rest.findIndex((item) => !isName(item));
  const last = rest[(count < 0 ? rest.length : count) - 1];
  const [from, to] = [tokens[rest[0]?.start ?? 0], tokens[(last?.next ?? 0) - 1]];
  if (first < 0 || from === undefined || to === undefined) return '';
  return plain
    .slice(from.start, Math.max(from.start, to.end))
    .replace(/^(?:start|take|give|begin|increase|continue|rx|order) /i, '')
    .replace(/[\s,:;.([-]+$/, '')
    .slice(0, 200);
}

/** Finds the drug; a name that is short or only nearly right is read, and said to be so. */
export function drugOfOrder(items: readonly OrderItem[], text: TokenizedText): DrugOfOrder {
  const words = remainingWords(items, text);
  const opening = openingWords(items, text);
  const codes = ingredientsInText(words);
  if (codes.length > 0) {
    const ingredients = codes.map(ingredientOf);
    const name = opening === '' ? ingredients.map((item) => item.name).join(' ') : opening;
    return { text: name, ingredients, problems: [] };
  }
  const short = shortDrugNameIn(words);
  if (short !== undefined) {
    const told = `"${short.written}" is read as ${short.name}`;
    return {
      text: opening,
      ingredients: ingredientsInText(short.name).map(ingredientOf),
      problems: [{ code: 'short-name', kind: 'note', text: told }],
    };
  }
  for (const word of words.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (word.length < misspeltCharactersMin || plainWords.has(word)) continue;
    const meant = drugNameLike(word);
    const found = meant === undefined ? [] : ingredientsInText(meant);
    if (meant === undefined || found.length === 0) continue;
    const told = `"${word}" is read as ${meant}`;
    return {
      text: opening,
      ingredients: found.map(ingredientOf),
      problems: [{ code: 'misspelt-drug', kind: 'doubt', text: told }],
    };
  }
  return {
    text: opening,
    ingredients: [],
    problems: [{ code: 'drug-missing', kind: 'doubt', text: 'it names no drug that is known' }],
  };
}
