@NullMarked
package org.hakimtoto.menus.translation;

import org.jspecify.annotations.NullMarked;
