// The carrier between a handset and the server (Kenya's largest): the same callbacks, with the whole
// history of a session in `text`, the same limits, and the same word when a session is over.
export const IDLE_MS = 30_000, SESSION_MS = 180_000;

const CUT_MS = 10_000;
const FAULT = 'Connection problem or invalid MMI code.';

/** @param now the time that the server lives in */
export function networkOf(token, now) {
  const post = (door, fields, options) =>
    fetch(`/at/${token}/${door}`, { method: 'POST', body: new URLSearchParams(fields), ...options });

  const side = session => ({
    sessionId: session.id, phoneNumber: session.msisdn, networkCode: '99999', serviceCode: session.code,
  });

  return {
    session(msisdn, code) {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      const hex = Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');
      const began = Date.now();
      return { id: `ATUid_${hex}`, msisdn, code, text: '', began, heard: began, hops: 0, last: '' };
    },

    /** The history with one more input: joined with `*`, not escaped. */
    withInput(session, input) {
      const first = session.hops === 1 && session.text === '';
      return { ...session, text: first ? input : `${session.text}*${input}` };
    },

    /** One callback and its answer. While the server has the word, no silence is counted. */
    async hop(session) {
      session.hops += 1;
      session.heard = Infinity;
      const body = await asked(session);
      session.heard = Date.now();
      session.last = body;
      const sound = /^(CON|END) /.test(body);
      return {
        goesOn: body.startsWith('CON '),
        text: sound ? body.slice(4) : FAULT,
        status: sound ? 'Success' : 'Failed',
      };
    },

    /** Posts the end of a session as the carrier does: with all that was typed. */
    over(session, status) {
      const fields = {
        ...side(session),
        date: now().toISOString().slice(0, 19).replace('T', ' '),
        status, cost: '0',
        durationInMillis: String(Date.now() - session.began), hopsCount: String(session.hops),
        hopsMetadata: '', input: session.text, lastAppResponse: session.last,
        ...(status === 'Failed' ? { errorMessage: 'Invalid or no response' } : {}),
      };
      post('ussd/events', fields, { keepalive: true }).catch(() => {});
    },

    sessionLeft: session => session.began + SESSION_MS - Date.now(),

    /** The network does not see keys: silence lasts until an answer is sent. */
    left: session =>
      Math.min(session.heard + IDLE_MS, session.began + SESSION_MS) - Date.now(),
  };

  async function asked(session) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), CUT_MS);
    try {
      const answer = await post('ussd', { ...side(session), text: session.text }, { signal: abort.signal });
      return answer.ok ? await answer.text() : '';
    } catch {
      return '';
    } finally {
      clearTimeout(timer);
    }
  }
}
