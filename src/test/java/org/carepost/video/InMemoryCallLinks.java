package org.carepost.video;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.web.Tokens;

/** Links and passes for tests; nothing is locked. */
public class InMemoryCallLinks implements CallLinks {
  private final List<CallLink> links = new ArrayList<>();
  private final List<RoomPass> passes = new ArrayList<>();

  @Override
  public void add(CallLink link) {
    links.add(link);
  }

  @Override
  public Optional<CallLink> find(String token) {
    return links.stream()
        .filter(link -> Arrays.equals(link.tokenHash(), Tokens.hash(token)))
        .findFirst();
  }

  @Override
  public Optional<CallLink> lock(String token) {
    return find(token);
  }

  @Override
  public void add(RoomPass pass) {
    passes.add(pass);
  }

  @Override
  public Optional<RoomPass> take(String token) {
    Optional<RoomPass> pass =
        passes.stream().filter(it -> Arrays.equals(it.tokenHash(), Tokens.hash(token))).findFirst();
    pass.ifPresent(passes::remove);
    return pass;
  }

  @Override
  public void removePassesExpiredBefore(Instant moment) {
    passes.removeIf(pass -> pass.expiresAt().isBefore(moment));
  }
}
