/** Web addresses only, and none that hides its host behind a name ("https://known.example@evil.example"). */
export function isEvidenceAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && !username && !password && hostname !== '';
}
