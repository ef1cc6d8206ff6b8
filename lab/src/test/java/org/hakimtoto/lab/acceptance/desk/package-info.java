/// Played from outside: the desk in a browser.
@NullMarked
package org.hakimtoto.lab.acceptance.desk;

import org.jspecify.annotations.NullMarked;
