// @ts-nocheck: this runs in the page.
// What a QR code is made of, and linking by a code typed on the phone.
define('WABase64', () => ({ encodeB64: (bytes) => btoa(String.fromCharCode(...bytes)) }));
define('WAWebCompanionRegClientUtils', () => ({ DEVICE_PLATFORM: 1 }));
define('WAWebAdvSignatureApi', () => ({}));
define('WAWebUserPrefsInfoStore', () => ({
  waNoiseInfo: { get: async () => ({ staticKeyPair: { pubKey: new Uint8Array([1, 2, 3]) } }) },
}));
define('WAWebSignalStoreApi', () => ({
  waSignalStore: {
    getRegistrationInfo: async () => ({ identityKeyPair: { pubKey: new Uint8Array([4, 5, 6]) } }),
  },
}));
define('WAWebUserPrefsMultiDevice', () => ({ getADVSecretKey: () => 'secret' }));

define('WAWebAltDeviceLinkingApi', () => {
  const { ask } = use('fake/line');
  return {
    setPairingType() {},
    initializeAltDeviceLinking: async () => undefined,
    initializeQRLinking: async () => undefined,
    startAltLinkingFlow: (phone) => ask('pairingCode', { phone }),
  };
});
define('WAWebLaunchSocketUtils', () => ({ refreshQR: () => use('WAWebCmd').Cmd.refreshQR() }));
