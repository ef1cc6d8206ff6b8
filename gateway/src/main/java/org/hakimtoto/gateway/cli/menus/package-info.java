/// Menu books for who translates one.
@NullMarked
package org.hakimtoto.gateway.cli.menus;

import org.jspecify.annotations.NullMarked;
