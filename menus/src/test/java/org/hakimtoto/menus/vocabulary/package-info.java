@NullMarked
package org.hakimtoto.menus.vocabulary;

import org.jspecify.annotations.NullMarked;
