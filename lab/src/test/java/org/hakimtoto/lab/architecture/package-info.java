/// Rules about which part of the house may know which.
@NullMarked
package org.hakimtoto.lab.architecture;

import org.jspecify.annotations.NullMarked;
