import { expect, test } from 'vitest';
import { said } from './said.ts';

const names = (...paragraphs: string[]) => said(...paragraphs).map(({ name }) => name);

test('“she” passes over a man named in between', () => {
  expect(
    names('Ana Ruiz opened the hall on Monday. Robert Hale thanked the crew. She said 40 beds were ready.'),
  ).toEqual(['Ana Ruiz']);
});

test('“he” passes over a woman who spoke last', () => {
  expect(
    names('Robert Hale opened the hall.', 'Maria Soto said 12 beds were ready.', 'He said 40 were needed.'),
  ).toEqual(['Maria Soto', 'Robert Hale']);
});

test('“her” before a noun is who “she” would be', () => {
  expect(names('Ana Ruiz left at noon. Few heard her warning that 300 jobs would go.')).toEqual(['Ana Ruiz']);
});

test('“she” is nobody where only a man was named', () => {
  expect(names('Robert Hale opened the hall. She said 40 beds were ready.')).toEqual(['She']);
});
