import type { SealingDevice } from '#shared/model/proof';
import { type Installation, makeInstallation } from '../../sync/installation';
import { claim } from '../../sync/requests';
import type { Application } from '../application';
import { newKeyPair } from '../keys/ed25519';
import type { Session } from '../session';

/** The key that seals what this device makes, and what says whose device it is. */
export interface SealingKey {
  device: SealingDevice;
  /** Ed25519, PKCS #8. */
  secret: Uint8Array;
}

/** What a member signed to make an installation theirs: the act that admitted it, else a claim made now. */
async function claimOf(session: Session, installation: Installation): Promise<SealingDevice['claim']> {
  const { card } = installation;
  for (const act of session.history.acts) {
    if (act.kind !== 'installation' || act.installation.id !== card.id || act.installation.key !== card.key)
      continue;
    const { member, memberKey, proof } = act;
    return { member, memberKey, installation: act.installation, proof };
  }
  const me = await session.me();
  if (!me || session.history.members.get(me.id)?.key !== me.key) return null;
  // A key under a passphrase stays shut: an export asks for none.
  const own = await session.keyring.secret(me.id, me.name, undefined).catch(() => null);
  if (!own || own.key !== me.key) return null;
  return {
    member: me.id,
    memberKey: me.key,
    installation: card,
    proof: claim(session.id, { id: me.id, ...own }, installation),
  };
}

/**
 * The key of this installation. Where it cannot be reached (a key store that the command line has no part in), one made
 * for this file alone: it shows a changed byte, and vouches for nobody.
 */
export async function sealingDevice(app: Application): Promise<SealingKey> {
  const { session } = app;
  try {
    const installation = await makeInstallation(app.options.home, session.id, app.surroundings.secrets);
    const { key } = installation.card;
    return { device: { key, claim: await claimOf(session, installation) }, secret: installation.signing };
  } catch (error) {
    app.log.warn(`seal: ${String(error)}`);
    const { key, secret } = newKeyPair();
    return { device: { key, claim: null }, secret };
  }
}
