package org.hakimtoto.gateway.ussd;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.book.MenuBooks;
import org.hakimtoto.gateway.ussd.Conversation.Reply;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.vocabulary.Failure;

/// Of a gateway that may have started without PostgreSQL: nobody is let tell a report that could be
/// kept nowhere. Whoever dials then reads at once that nothing is saved, and whom to call.
public final class HeardIfKept implements Dialogue {
  private final Optional<Dialogue> dialogue;
  private final BooleanSupplier kept;
  private final MenuBooks books;

  /// @param dialogue empty: no place is known, so none can be held
  /// @param kept whether a report that is begun now could be kept
  public HeardIfKept(Optional<Dialogue> dialogue, BooleanSupplier kept, MenuBooks books) {
    this.dialogue = dialogue;
    this.kept = kept;
    this.books = books;
  }

  @Override
  public Optional<CompletableFuture<Optional<Reply>>> atOnce(UssdRequest request) {
    return dialogue.flatMap(held -> held.atOnce(request));
  }

  /// A call that goes on is heard to its end, and reads there what became of it.
  @Override
  public Reply answer(UssdRequest request) {
    return dialogue
        .filter(_ -> !request.text().isEmpty() || kept.getAsBoolean())
        .map(held -> held.answer(request))
        .orElseGet(this::nothingIsSaved);
  }

  private Reply nothingIsSaved() {
    MenuBooks.Shelf shelf = books.now();
    Menus menus = shelf.newest().menus();
    String text = menus.sorry(menus.dial().place(), Failure.NOT_SAVED).text();
    return new Reply("END " + text, "nowhere", shelf.label(menus.version()));
  }

  @Override
  public boolean ended(String sessionId, PhoneNumber phone, boolean seen) {
    return dialogue.isPresent() && dialogue.get().ended(sessionId, phone, seen);
  }
}
