import { unit } from '../define.ts';

/** ISO 4217 codes, lower-case, and minor units where papers print them. Rates change: currencies never convert. */
const CODES =
  'aed afn ars aud bdt bgn bhd bob brl btc byn cad chf clp cny cop crc czk dkk dop dzd egp etb eth eur gbp gel ghs gtq hkd hnl huf idr ils inr iqd irr isk jmd jod jpy kes khr krw kwd kzt lak lbp lkr lyd mad mmk mnt mop mxn myr ngn nio nok npr nzd omr pen php pkr pln pyg qar ron rsd rub rwf sar sdg sek sgd syp thb tnd try ttd twd tzs uah ugx usd uyu uzs ves vnd xaf xof yer zar zmw zwl';

/** Currencies that the euro replaced, still met in older reports. */
const FORMER = 'ats bef dem esp fim frf grd iep itl nlg pte';

export const currency = [
  ...`${CODES} ${FORMER}`.split(' ').map((code) => unit(code, 'currency')),
  unit('cent', 'currency'),
  unit('penny', 'currency'),
  unit('satoshi', 'currency'),
  unit('kopeck', 'currency'),
  unit('sen', 'currency'),
  unit('franc', 'currency'),
  unit('rupee', 'currency'),
  unit('mark', 'currency'),
  unit('dinar', 'currency'),
  unit('krona', 'currency'),
  unit('peso', 'currency'),
];
