@NullMarked
package org.hakimtoto.lab.bench;

import org.jspecify.annotations.NullMarked;
