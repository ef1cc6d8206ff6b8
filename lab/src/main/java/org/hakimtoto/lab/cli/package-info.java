/// The commands of a checkout that play a part: demo, trial, load, benches, simulation, double.
@NullMarked
package org.hakimtoto.lab.cli;

import org.jspecify.annotations.NullMarked;
