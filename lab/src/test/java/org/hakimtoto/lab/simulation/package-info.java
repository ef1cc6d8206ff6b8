@NullMarked
package org.hakimtoto.lab.simulation;

import org.jspecify.annotations.NullMarked;
