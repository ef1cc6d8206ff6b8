@NullMarked
package org.hakimtoto.gateway.cli.menus;

import org.jspecify.annotations.NullMarked;
