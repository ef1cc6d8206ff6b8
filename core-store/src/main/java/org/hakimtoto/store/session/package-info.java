/// Officers at the desk: the codes they sign in with, and their sessions.
@NullMarked
package org.hakimtoto.store.session;

import org.jspecify.annotations.NullMarked;
