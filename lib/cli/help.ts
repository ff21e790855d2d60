export const HELP = `claimlight: the figures and attributions of news articles, cross-checked

  claimlight extract FILE…                     annotations of each article, as a JSON array
  claimlight check FILE [--reports WHERE]      findings and checks of one article, as JSON
  claimlight export FORMAT WHERE               a backup of the extension, or articles, in another format

A FILE is an article: HTML as saved, plain text (paragraphs parted by line breaks), one JSON report
{ "url", "outlet", "date", "title", "text" }, or NDJSON with one such report a line.

FORMAT is claims-csv, findings-csv, web-annotation, claim-review or backup. Only a backup holds notes.

  --reports WHERE   prior reports to check against: a folder (HTML, text, JSON and NDJSON files below it) or
                    one NDJSON file; without it, the article is checked against itself
  --date DAY        when the article was published, e.g. 2026-01-26 or 2026-01-26T08:30:00Z
  --url ADDRESS     where it stands
  --outlet NAME     who published it
  --title WORDS     its headline
  --published-at ADDRESS   the page on which the ClaimReviews will stand
  --help            this text

--date, --url, --outlet and --title say of plain text what it can't say itself, and win over what a page says.
Nothing leaves this machine. The exit code is 0 when every file could be read, else 1, with the reason on
standard error.
`;
