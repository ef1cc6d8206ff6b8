package org.hakimtoto.core.indicator;

/// The fifteen indicators of the Manual for the Measurement of Juvenile Justice Indicators (UNODC
/// and UNICEF, 2007): which our events can tell, how each is computed, and what that leaves out.
/// docs/indicators.md is printed from this table.
public enum JuvenileIndicator {
  ARRESTED(
      1,
      "Children arrested",
      Support.PARTLY,
      "custody begun in a police cell in the quarter; per 100,000 children where their number is"
          + " known",
      "only arrests that were reported here; a child who is let go without a cell is not counted"),
  IN_DETENTION(
      2,
      "Children in detention",
      Support.PARTLY,
      "children held now in a police cell, a remand home, an institution or a place of safety; per"
          + " 100,000 children where their number is known",
      "a place of safety is no detention in the manual's sense, and is in the sum; whose release"
          + " nobody recorded still counts"),
  BEFORE_THE_ORDER(
      3,
      "Children in detention before the court's order",
      Support.YES,
      "children held now in a police cell or a remand home",
      "as of now, not on the manual's day of the year; a child in a remand home after the order is"
          + " not told apart"),
  TIME_BEFORE_THE_ORDER(
      4,
      "Time in detention before the court's order",
      Support.YES,
      "the median of custody that ended in the quarter in a police cell or a remand home, in whole"
          + " hours",
      "those still held are not in it, so long stays are told late; two houses in a row are two"
          + " stays"),
  TIME_BY_ORDER(
      5,
      "Time in detention by order of a court",
      Support.PARTLY,
      "the median of custody that ended in the quarter in an institution, in whole hours",
      "no event tells of the order itself: an institution that holds a child before it counts here"
          + " too"),
  DEATHS(
      6,
      "Deaths in detention",
      Support.NO,
      "no event tells of a death",
      "a death in custody is for the police oversight authority and the courts to count"),
  SEPARATION(
      7,
      "Separation from adults",
      Support.NO,
      "no event tells who shares the cell",
      "which stations have a child protection unit would not tell who was kept in it"),
  FAMILY(
      8,
      "Contact with family",
      Support.PARTLY,
      "guardians told by an officer where the child is",
      "the manual asks for visits within three months; no event tells of a visit"),
  BY_ORDER(
      9,
      "Detention by order of a court",
      Support.PARTLY,
      "findings and orders, and placements by an order",
      "which of the orders are detention is not told"),
  DIVERSION(
      10,
      "Diversion before the court's order",
      Support.YES,
      "diversions before the charge, of all diversions and findings and orders, in percent",
      "cases that were withdrawn or ended otherwise are not in the sum"),
  AFTERCARE(
      11,
      "Aftercare",
      Support.PARTLY,
      "aftercare begun after a placement by an order",
      "those released without it are not told, so no percentage is"),
  INSPECTIONS(
      12,
      "Regular independent inspections",
      Support.NO,
      "no event tells of an inspection",
      "whether there is a system of inspections is asked of law and practice, not of cases"),
  COMPLAINTS(
      13,
      "Complaints mechanism",
      Support.NO,
      "anybody may report an officer by phone, and such reports are counted nowhere: a small count"
          + " would tell of one",
      "whether each institution has a mechanism of its own is asked of law and practice"),
  SPECIALISED_SYSTEM(
      14,
      "Specialised juvenile justice system",
      Support.NO,
      "a question to the law, answered by the Children Act of 2022 and not by cases",
      "how far it is lived is not counted here"),
  PREVENTION(
      15,
      "Prevention",
      Support.NO,
      "a question to plans and budgets, which no case holds",
      "reports that led to care before a charge are no measure of it");

  private final int number;
  private final String title;
  private final Support support;
  private final String from;
  private final String limits;

  JuvenileIndicator(int number, String title, Support support, String from, String limits) {
    this.number = number;
    this.title = title;
    this.support = support;
    this.from = from;
    this.limits = limits;
  }

  /// Whether our data can tell it.
  public enum Support {
    YES,
    PARTLY,
    NO
  }

  /// In the manual.
  public int number() {
    return number;
  }

  public String title() {
    return title;
  }

  public Support support() {
    return support;
  }

  /// How it is computed, or why it is not.
  public String from() {
    return from;
  }

  /// What that leaves out.
  public String limits() {
    return limits;
  }
}
