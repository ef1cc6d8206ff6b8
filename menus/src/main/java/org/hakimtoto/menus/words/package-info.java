/// Words on a phone: wording in several languages read from YAML, and what fits on a screen or in a
/// text. The only package that sees the YAML parser.
@NullMarked
package org.hakimtoto.menus.words;

import org.jspecify.annotations.NullMarked;
