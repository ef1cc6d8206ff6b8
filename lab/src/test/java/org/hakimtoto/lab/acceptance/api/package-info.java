/// Played from outside: the API.
@NullMarked
package org.hakimtoto.lab.acceptance.api;

import org.jspecify.annotations.NullMarked;
