/// What every command stands on: its configuration, the house it opens, and how it prints.
@NullMarked
package org.hakimtoto.gateway.cli.context;

import org.jspecify.annotations.NullMarked;
