@NullMarked
package org.hakimtoto.lab.load;

import org.jspecify.annotations.NullMarked;
