/// What an office has today, and who is behind: counted where it stands, told no further than the
/// one who asks may see.
@NullMarked
package org.hakimtoto.store.supervision;

import org.jspecify.annotations.NullMarked;
