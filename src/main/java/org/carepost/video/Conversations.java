package org.carepost.video;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** What was written and shared in the calls of each practice. */
public interface Conversations {
  /** Keeps a message. */
  void add(ChatMessage message);

  /** Keeps a file. */
  void add(SharedFile file);

  /** What was written in a call, oldest first; at most so many of the newest. */
  List<ChatMessage> messages(PracticeId practice, UUID call, int limit);

  /** How many messages a call has. */
  long count(PracticeId practice, UUID call);

  /** The message that a page has sent under a number already. */
  Optional<ChatMessage> said(Participant by, UUID said);

  /** The files that were shared in a call, without their contents, oldest first. */
  List<FileLine> files(PracticeId practice, UUID call);

  /** A file that was shared in a call. */
  Optional<SharedFile> file(PracticeId practice, UUID call, UUID id);

  /**
   * The file.
   *
   * @throws Problem NOT_FOUND if none of that id was shared there
   */
  default SharedFile get(PracticeId practice, UUID call, UUID id) {
    return file(practice, call, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /**
   * A file without its content.
   *
   * @param bytes how long it is
   */
  record FileLine(UUID id, String name, int bytes) {}
}
