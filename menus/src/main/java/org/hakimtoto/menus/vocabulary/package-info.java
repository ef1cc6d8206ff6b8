/// The words that a menu book and Java share: what a caller can be asked and can answer, and what
/// can be decided. A book that writes another word does not load; the code that acts on them leaves
/// none out, or does not compile.
@NullMarked
package org.hakimtoto.menus.vocabulary;

import org.jspecify.annotations.NullMarked;
