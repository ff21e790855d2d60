import { serveJobs } from '../../lib/platform/annotator.ts';

serveJobs();
