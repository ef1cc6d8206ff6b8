/// The menus see the language itself and a YAML parser, and nothing else: no clock, no socket, no
/// database, no log can be reached from here.
module org.hakimtoto.menus {
  requires static org.jspecify;
  requires org.snakeyaml.engine;

  exports org.hakimtoto.menus;
  exports org.hakimtoto.menus.book;
  exports org.hakimtoto.menus.check;
  exports org.hakimtoto.menus.compare;
  exports org.hakimtoto.menus.dialogue;
  exports org.hakimtoto.menus.drawing;
  exports org.hakimtoto.menus.sample;
  exports org.hakimtoto.menus.translation;
  exports org.hakimtoto.menus.vocabulary;
  exports org.hakimtoto.menus.words;
}
