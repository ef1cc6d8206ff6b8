/// Cases: their events, what is searched, and the commands that change them. Whoever changes a case
/// takes it first ([org.hakimtoto.store.db.CaseLock]), and writes the audit last.
@NullMarked
package org.hakimtoto.store.cases;

import org.jspecify.annotations.NullMarked;
