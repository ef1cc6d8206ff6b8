/// Played from outside: the pages of the console that belong to no case, in a browser.
@NullMarked
package org.hakimtoto.lab.acceptance.console;

import org.jspecify.annotations.NullMarked;
