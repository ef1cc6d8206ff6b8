@NullMarked
package org.hakimtoto.menus.book;

import org.jspecify.annotations.NullMarked;
