/// Sessions, transcripts and failure screens, by table.
@NullMarked
package org.hakimtoto.gateway.conversation;

import org.jspecify.annotations.NullMarked;
