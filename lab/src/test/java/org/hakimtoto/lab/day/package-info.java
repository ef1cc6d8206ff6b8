/// A day of the whole country: its plan, its count, and a short one that is played.
@org.jspecify.annotations.NullMarked
package org.hakimtoto.lab.day;
