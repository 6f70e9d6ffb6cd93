package org.carepost.journeys;

/** What tests run within pages of video calls. */
final class VideoScripts {
  /** Ten frames of a video are counted, or as many as come in twenty seconds. */
  static final String COUNT_FRAMES =
      """
      async (video) => {
        let frames = 0;
        await new Promise((done) => {
          const seen = () => { frames++; frames < 10 ? video.requestVideoFrameCallback(seen) : done(); };
          video.requestVideoFrameCallback(seen);
          setTimeout(done, 20_000);
        });
        return frames;
      }
      """;

  /** Calls go through the relay only, whatever the server says. */
  static final String RELAY_ONLY =
      """
      const Real = RTCPeerConnection;
      window.connections = [];
      window.RTCPeerConnection = class extends Real {
        constructor(given) {
          super({ ...given, iceTransportPolicy: "relay" });
          window.connections.push(this);
        }
        setConfiguration(given) {
          super.setConfiguration({ ...given, iceTransportPolicy: "relay" });
        }
      };
      """;

  /** Pictures are small, so that one machine can show many at once. */
  static final String SMALL =
      """
      if (navigator.mediaDevices) {
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        const small = { width: { ideal: 320 }, height: { ideal: 180 } };
        navigator.mediaDevices.getUserMedia = (wanted) =>
          ask(wanted.video ? { ...wanted, video: { ...wanted.video, ...small } } : wanted);
      }
      """;

  /** What a page knows of its connections is what the test says, however busy the machine is. */
  static final String STEADY =
      """
      const measured = RTCPeerConnection.prototype.getStats;
      RTCPeerConnection.prototype.getStats = async function () {
        const known = new Map();
        (await measured.call(this)).forEach((it) => known.set(it.id, { ...it }));
        known.forEach((it) => {
          if (it.type === "remote-inbound-rtp") {
            it.fractionLost = 0;
            it.roundTripTime = 0.02;
          } else if (it.type === "candidate-pair") {
            it.currentRoundTripTime = 0.02;
            it.availableOutgoingBitrate = 3_000_000;
          }
        });
        if (window.weak) {
          known.set("weak", { type: "remote-inbound-rtp", fractionLost: 0.5, timestamp: Date.now() });
        }
        return known;
      };
      """;

  /** How the connections that stand reach the others. */
  static final String WAYS =
      """
      async () => {
        const ways = [];
        for (const connection of window.connections.filter((it) => it.connectionState === "connected")) {
          const stats = await connection.getStats();
          stats.forEach((it) => {
            if (it.type === "candidate-pair" && it.nominated && it.state === "succeeded") {
              ways.push(stats.get(it.localCandidateId).candidateType);
            }
          });
        }
        return ways;
      }
      """;

  private VideoScripts() {}
}
