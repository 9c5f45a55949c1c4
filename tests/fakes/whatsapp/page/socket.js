// @ts-nocheck: this runs in the page.
// Whether the account is linked and connected, and what the rest of the page is told of that.
define('WAWebSocketModel', () => {
  const { Model } = use('fake/events');
  const { ask } = use('fake/line');

  class SocketModel extends Model {
    logout() {
      return ask('unlink', { device: localStorage.getItem('device') ?? window.fakeSettings.device });
    }

    takeover() {
      this.set({ state: 'CONNECTED' });
    }

    reconnect() {
      this.set({ state: 'CONNECTED' });
    }
  }
  return { Socket: new SocketModel({ state: 'OPENING', hasSynced: false }) };
});

define('WAWebCmd', () => {
  const { Emitter } = use('fake/events');
  const { tell } = use('fake/line');
  class Commands extends Emitter {
    refreshQR() {
      tell('refreshQr');
    }
  }
  return { Cmd: new Commands() };
});

define('WAWebConnModel', () => {
  const { Model } = use('fake/events');
  return { Conn: new Model({ ref: undefined, pushname: undefined, platform: 'android' }) };
});

define('WAWebUserPrefsMeUser', () => {
  const me = {};
  return {
    me,
    getMaybeMePnUser: () => me.phone,
    getMaybeMeLidUser: () => me.lid,
  };
});

define('WAWebStreamModel', () => ({ Stream: { markAvailable() {}, markUnavailable() {} } }));
define('WAWebOfflineHandler', () => ({ OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } }));
define('WAWebMiscBrowserUtils', () => ({ info: () => ({ os: 'Linux', name: 'Chrome' }) }));
define('WAWebSyncGatingUtils', () => ({ isPlaceholderMessageResendEnabled: () => false }));
define('WAWebBackendJobsCommon', () => ({ mediaTypeFromProtobuf: () => null }));
define('WAWebE2EProtoUtils', () => ({ typeAttributeFromProtobuf: () => 'text' }));
define('WAWebCallCollection', () => null);
