package org.carepost.people;

import java.util.ArrayList;
import java.util.List;

/** Passwords that cost no time, for tests; remembers against which hashes it was asked. */
public class QuickPasswords implements Passwords {
  private final List<String> asked = new ArrayList<>();

  @Override
  public String hash(String password) {
    return "hash of " + password;
  }

  @Override
  public boolean matches(String password, String hash) {
    asked.add(hash);
    return hash.equals(hash(password));
  }

  /** The hashes that passwords were compared with. */
  public List<String> asked() {
    return asked;
  }
}
