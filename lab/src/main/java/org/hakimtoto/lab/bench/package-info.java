/// Benches below the doors: cases filed and asked about, texts planned and sent, with few and with
/// many in the database.
@NullMarked
package org.hakimtoto.lab.bench;

import org.jspecify.annotations.NullMarked;
