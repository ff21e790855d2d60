import { expect, test } from 'vitest';
import { figures } from '../read.ts';

test.each([
  ['816 000 homes lost power.', '816000 count'],
  ['816\u202f000 homes lost power.', '816000 count'],
  ['816\u00a0000 homes lost power.', '816000 count'],
  ['The state owes 12,34,567 rupees.', '1234567 rupee'],
  ['It measured 1.234.567,5 hectares.', '1234567.5 hectare'],
  ['Half a million people fled.', '500000 count'],
  ['Two and a half million people fled.', '2500000 count'],
  ['A dozen boats sank.', '12 count'],
  ['Two hundred and four boats sank.', '204 count'],
  ['Thirty-five boats sank.', '35 count'],
  ['4 hundred million people voted.', '400000000 count'],
  ['Hundreds of boats sank.', '200..999 count'],
  ['Several thousand people marched.', '3000..9000 count'],
  ['It is 10 1/2 miles long.', '10.5 mile'],
  ['They waited half an hour.', '0.5 hour'],
  ['It is a 9,000-square-kilometre reserve.', '9000 square-kilometre'],
  ['She let a 700-square-foot flat.', '700 square-foot'],
  ['A 50-mile-per-hour gust came.', '50 mile-per-hour'],
])('reads the number of "%s"', (text, expected) => {
  expect(figures(text)).toEqual([expected]);
});

test.each([
  ['Two-thirds of members stayed away.', (2 / 3).toString()],
  ['One in five voters stayed away.', '0.2'],
  ['Three out of four voters stayed away.', '0.75'],
  ['A quarter of the crop was lost.', '0.25'],
])('reads the fraction of "%s"', (text, value) => {
  expect(figures(text)).toEqual([`${value} fraction`]);
});

test.each([
  ['Between 80 and 100 houses burned.', '80..100 count'],
  ['Some 80-100 houses burned.', '80..100 count'],
  ['Growth of 4 to 6 percent is likely.', '4..6 percent'],
  ['It drove from 15 to 22 miles per hour.', '15..22 mile-per-hour'],
  ['They want $60-70m for it.', '60000000..70000000 usd'],
  ['The tower cost 3 to 5 billion euros.', '3000000000..5000000000 eur'],
  ['It took three or four weeks.', '3..4 week'],
])('reads one range in "%s"', (text, expected) => {
  expect(figures(text)).toEqual([expected]);
});

test.each([
  ['The ministry set aside USD 200 million and EUR 35m.', ['200000000 usd', '35000000 eur']],
  ['The deal is worth A$1.2bn.', ['1200000000 aud']],
  ['Rs 5 crore was stolen.', ['50000000 inr']],
  ['The dam cost R3.5bn, the road R2 million (R1,200 each).', ['3500000000 zar', '2000000 zar', '1200 zar']],
  ['Tolls rise to R29.99 or N1,500.', ['29.99 zar', '1500 ngn']],
  ['The fund paid P5 billion.', ['5000000000 php']],
  ['The R8 was parked on the R101, beside an R2-D2.', []],
  ['The €3.4-million bridge is open.', ['3400000 eur']],
  ['HK$5.4m went missing.', ['5400000 hkd']],
  ['They lost 75 USD million.', ['75000000 usd']],
  ['It cost 15 dollars and 50 cents.', ['15.5 usd']],
  ['The share closed at 164p.', ['164 penny']],
  ['Oil sold for $75 a barrel.', ['75 usd/1 barrel']],
])('reads the money of "%s"', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  ['Winds of 74 mph hit the coast.', '74 mile-per-hour'],
  ['Output is 2.1 million barrels a day.', '2100000 barrel/1 day'],
  ['There were 12 deaths per 100,000 people.', '12 count/100000 people'],
  ['It was 38.5°C in the shade.', '38.5 celsius'],
  ['A 6.3-magnitude quake struck.', '6.3 magnitude'],
  ['Rates rose 25 basis points.', '25 basis-point'],
  ['Support fell six percentage points.', '6 percentage-point'],
  ['The plant yields 5.5kWh a day.', '5.5 kilowatt-hour/1 day'],
  ['We slept 11 to a room.', '11 count/1 room'],
  ['A 570 sq m flat burned out.', '570 square-metre'],
  ['The bill passed on a 215-210 vote.', '210..215 score'],
])('reads the unit of "%s"', (text, expected) => {
  expect(figures(text)).toEqual([expected]);
});

test.each([
  ['He weighs 210 pounds.', '210 pound-mass'],
  ['Police found 40 pounds of cocaine.', '40 pound-mass'],
  ['She caught a 40-pound pike.', '40 pound-mass'],
  ['It is light (2 pounds and 4 ounces).', '2.25 pound-mass'],
  ['It costs 40 pounds.', '40 gbp'],
  ['A heavy fine of 40 pounds was paid.', '40 gbp'],
  ['They sent 300 pounds of aid.', '300 gbp'],
  ['He got a 40-pound fine.', '40 gbp'],
  ['They lost £40 of rice.', '40 gbp'],
])('tells pounds of money from pounds of weight in "%s"', (text, expected) => {
  expect(figures(text)).toEqual([expected]);
});

test.each([
  ['He left after five-and-a-half years.', '5.5 year'],
  ['She served a one-and-a-half-year term.', '1.5 year'],
  ['It was a three-and-a-half-hour flight.', '3.5 hour'],
  ['Some two-and-a-half million people left.', '2500000 count'],
  ['It took five and a half years.', '5.5 year'],
])('reads halves joined by hyphens in "%s"', (text, expected) => {
  expect(figures(text)).toEqual([expected]);
});
