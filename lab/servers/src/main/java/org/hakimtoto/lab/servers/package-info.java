/// Real PostgreSQL and Redis as child processes, from binaries on Maven Central: for the demo and
/// for tests, with the settings of production.
@NullMarked
package org.hakimtoto.lab.servers;

import org.jspecify.annotations.NullMarked;
