/// The desk's own port: officers sign in as themselves, and their pages ask the API by their
/// session.
@NullMarked
package org.hakimtoto.gateway.desk;

import org.jspecify.annotations.NullMarked;
