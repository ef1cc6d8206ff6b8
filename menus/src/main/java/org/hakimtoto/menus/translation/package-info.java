/// The words of a book for those who translate them: every wording under a key, changed in the file
/// it stands in, and a further language laid over the book.
@NullMarked
package org.hakimtoto.menus.translation;

import org.jspecify.annotations.NullMarked;
