package org.carepost.messaging;

import java.util.List;

/**
 * What staff must look after about texts.
 *
 * @param inbound texts that nobody could be given, the most pressing and oldest first
 * @param unknown texts from numbers that no practice knows, without their words
 * @param failed numbers at which texts do not arrive
 * @param uncertain texts of which nobody knows whether they left
 * @param trouble what keeps texts from being sent, or null
 */
public record WorkView(
    List<Inbound> inbound,
    List<Inbound> unknown,
    List<Failed> failed,
    List<Doubt> uncertain,
    String trouble) {
  /**
   * A text that came in.
   *
   * @param id as in addresses
   * @param from the number as it is dialled at home, or what else the provider says
   * @param mobile whether it is a mobile number
   * @param pressing whether somebody must call the sender at once
   * @param words what it says; empty if that is not shown yet
   * @param people who have the number
   * @param threads conversations that it can be given to, one for each person
   */
  public record Inbound(
      String id,
      String from,
      boolean mobile,
      boolean pressing,
      String when,
      String words,
      List<Person> people,
      List<Conversation> threads) {}

  /** A registered patient, by id and name. */
  public record Person(String id, String name) {}

  /**
   * A conversation.
   *
   * @param id as in forms
   * @param who name and reference
   */
  public record Conversation(String id, String who) {}

  /**
   * A number at which texts do not arrive.
   *
   * @param e164 as in forms
   * @param number as it is dialled at home
   * @param why what the network says
   */
  public record Failed(String e164, String number, String since, String why, List<Person> people) {}

  /** A text in doubt. */
  public record Doubt(String number, String when, String what, String reason) {}
}
