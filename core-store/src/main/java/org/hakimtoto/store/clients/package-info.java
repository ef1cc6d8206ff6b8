/// Clients of the API, their tokens, and the answers that are kept for a second try.
@NullMarked
package org.hakimtoto.store.clients;

import org.jspecify.annotations.NullMarked;
