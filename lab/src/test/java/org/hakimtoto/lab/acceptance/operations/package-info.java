/// Played from outside: the API.
@NullMarked
package org.hakimtoto.lab.acceptance.operations;

import org.jspecify.annotations.NullMarked;
