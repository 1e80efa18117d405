import type { Application } from './application';
import { look } from './compliance/look';
import { mend, undoMend } from './compliance/mending';
import { overview } from './compliance/overview';
import { rulesNow, setRule } from './compliance/rule-settings';
import { endWaiver, waiveFinding, waivers } from './compliance/waiving';
import { os } from './implement';
import { languageFor } from './language';

/** The linter for agreements. */
export const complianceService = (app: Application) => ({
  check: os.compliance.check.handler(async ({ input }) => {
    const { findings, waived, failed } = await look(app, input);
    return { findings, waived, failed };
  }),
  rules: os.compliance.rules.handler(({ context }) => rulesNow(app.session, languageFor(app, context))),
  findings: os.compliance.findings.handler(() => overview(app)),
  setRule: os.compliance.setRule.handler(({ input, context }) =>
    setRule(app.session, input, languageFor(app, context)),
  ),
  mend: os.compliance.mend.handler(({ input }) => mend(app, input)),
  undoMend: os.compliance.undoMend.handler(({ input }) => undoMend(app, input)),
  waive: os.compliance.waive.handler(({ input }) => waiveFinding(app, input)),
  endWaiver: os.compliance.endWaiver.handler(({ input }) => endWaiver(app, input)),
  waivers: os.compliance.waivers.handler(() => waivers(app)),
});
