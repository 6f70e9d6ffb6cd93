package org.carepost.people;

/** Makes and checks what is kept of passwords; slow on purpose, so never in a transaction. */
public interface Passwords {
  /** What to keep of a password: salted, so never the same twice; at most 255 characters. */
  String hash(String password);

  /** Whether this is the password that the hash was made of. */
  boolean matches(String password, String hash);
}
