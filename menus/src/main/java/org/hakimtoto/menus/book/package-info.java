/// The book: what it holds, how it is read, and what must hold of it. A faulty one does not load.
@NullMarked
package org.hakimtoto.menus.book;

import org.jspecify.annotations.NullMarked;
